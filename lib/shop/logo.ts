/** Most bytes of a picture that is sent as the shop's logo. */
export const LARGEST_LOGO = 10_000_000;
