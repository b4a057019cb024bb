/** The merchant's own id, `userId` in every record of the API. */
export const MERCHANT_ID = 951
