/**
 * Ties a picture code to its check: chosen at random by the client, a new one for every picture shown,
 * and handed in again with what the user typed.
 */
export type CaptchaKey = string | number
