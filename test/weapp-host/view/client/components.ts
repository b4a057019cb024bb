import { WxCanvas, WxImage, WxRichText, WxVideo } from './drawn'
import { WxElement } from './element'
import { WxInput, WxPicker, WxTextarea } from './fields'
import { WxMap } from './map'
import { WxScrollView, WxSwiper } from './scrolling'

export class WxButton extends WxElement {
  protected override draw(): void {
    if (!this.getAttribute('role')) this.setAttribute('role', 'button')
  }
}

/** Components of WeChat that the view draws; a template with any other one is an error. */
const components: Record<string, CustomElementConstructor> = {
  button: WxButton,
  canvas: WxCanvas,
  image: WxImage,
  input: WxInput,
  map: WxMap,
  picker: WxPicker,
  'rich-text': WxRichText,
  'scroll-view': WxScrollView,
  swiper: WxSwiper,
  'swiper-item': class extends WxElement {},
  text: class extends WxElement {},
  textarea: WxTextarea,
  video: WxVideo,
  view: class extends WxElement {},
}

export const componentNames = Object.keys(components)

export const defineComponents = (): void => {
  for (const [name, made] of Object.entries(components)) customElements.define(`wx-${name}`, made)
}
