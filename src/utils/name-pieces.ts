/** A name apart at its ranges of figures: every second piece is one ("22–25"), to stay in one line. */
export const namePieces = (name: string): string[] => name.split(/(\d+[–~-]\d+)/)
