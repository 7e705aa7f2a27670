/** A price ending, such as `.99` or `0.99`. */
export const PRICE_ENDING = /^0?\.\d{1,2}$/;
