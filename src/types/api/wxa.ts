export interface WxaQrcodeParams {
  /** What the opened page receives, at most 32 characters */
  scene: string
  /** Page without a leading slash; left out: the home page */
  page?: string
  /** Width of the picture in pixels, 430 by default */
  width?: number
  /** Transparent background */
  is_hyaline?: boolean
  /** Let WeChat choose the colour */
  autoColor?: boolean
  /** JSON text `{"r":0,"g":0,"b":0}`: the colour when `autoColor` is false */
  postJsonString?: string
  /** Hours until the picture is deleted */
  expireHours?: number
}
