import type { Subject } from './subject'
import { FRESH } from './subjects-fresh'
import { PANTRY } from './subjects-pantry'

/** One entry a goods; pictures are named after the key (see table.ts). */
export const SUBJECTS: Record<string, Subject> = { ...FRESH, ...PANTRY }
