/** Rounds as WeChat does: down to whole px, a hair stays a hair. @param width of the window, px */
export const rpxToPx = (text: string, width: number): string =>
  text.replace(/(-?[\d.]+)rpx\b/g, (_whole, figure: string) => {
    const px = (Math.abs(Number(figure)) / 750) * width
    const whole = Math.floor(px + 1e-4)
    return `${Math.sign(Number(figure)) * (whole || (px > 0 ? 0.5 : 0))}px`
  })
