/** Cases in one request of the machine interface. */
export const hoechstensFaelle = 1000

/** Bytes of one request: a thousand large households. */
export const hoechstensBytes = 5 * 1024 * 1024
