/** A mail address as mail servers take it: one sign @, no spaces, no line breaks that could become headers. */
const ADDRESS = /^[^\s@<>(),;:\\"[\]\p{Cc}]{1,64}@[^\s@<>(),;:\\"[\]\p{Cc}]{1,190}$/u;

/** Whether a text is one mail address. */
export const isMailAddress = (text: string): boolean => ADDRESS.test(text);

/** A typed mail address as it was meant: full-width letters and spaces around it are no mistakes. */
export const typedMailAddress = (typed: string): string => typed.normalize('NFKC').trim();
