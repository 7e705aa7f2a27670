/** The heading of the Walmart card on the product page. */
export const PRODUCT_CARD_ID = "walmart-product-heading";
