/** A share of 1 in per cent, with a digit more where it is small; without the sign. */
export const percentOf = (share: number): string => {
  const percent = share * 100;
  return percent < 10 ? String(Math.round(percent * 10) / 10) : String(Math.round(percent));
};
