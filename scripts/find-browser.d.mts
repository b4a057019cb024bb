/** Command-line flags of every browser the project starts. */
export const browserFlags: string[]
/** Path of an installed Chrome or Chromium; installs Debian's where that is possible. @throws Error saying what to install */
export const findBrowser: () => string
