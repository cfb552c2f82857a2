/** Whether an address is a page of the customer's: their report's, or where a card's number is typed. */
export const isCustomerAddress = (path: string): boolean => /^\/[rk](\/|$)/.test(path);
