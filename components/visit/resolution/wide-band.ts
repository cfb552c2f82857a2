/** The white band reaches over the sheet's own padding, from edge to edge. */
export const wideBand = 'band -mx-4 px-4 scroll-mt-4 sm:-mx-8 sm:px-8';
