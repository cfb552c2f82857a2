/** How a shop is named in the addresses of its public pages: the end of its id, which says nothing. */
export const shopCode = (shopId: string): string => shopId.slice(-8);

/** Where a shop's stories stand, beginning with a slash; with a slug one of them. */
export const storiesPath = (shopId: string, slug?: string): string =>
  `/stories/${shopCode(shopId)}${slug === undefined ? '' : `/${slug}`}`;
