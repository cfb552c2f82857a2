/** A list with the item of one place at another. */
export const movedTo = <Item>(items: readonly Item[], from: number, to: number): Item[] =>
  items.flatMap((item, index) => {
    if (index === from) return [];
    if (index !== to) return [item];
    const moved = items.slice(from, from + 1);
    return from < to ? [item, ...moved] : [...moved, item];
  });
