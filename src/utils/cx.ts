/** Class names of what is true: cx('cell', wide && 'cell--wide', className). */
export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')
