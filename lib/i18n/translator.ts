import type { RichTranslationValues, TranslationValues } from 'next-intl';
import type { ReactNode } from 'react';
import type { Messages } from './messages';

// next-intl's own types walk the whole tree of messages for each call, which is more than the compiler can do for a
// tree of this size. These ask for one branch only, and still no missing key compiles.
type Leaves<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${Key}`
    : Leaves<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

type Branches<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? never
    : `${Path}${Key}` | Branches<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

type Branch<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? Branch<Tree[Head], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : never;

/** A branch of the messages, `office.case`. */
export type Namespace = Branches<Messages>;

/** Words of one branch, or of the whole tree. */
export type Translator<Name extends Namespace | null = null> = TranslatorOf<
  Name extends string ? Leaves<Branch<Messages, Name>> : Leaves<Messages>
>;

type TranslatorOf<Key extends string> = {
  (key: Key, values?: TranslationValues): string;
  rich: (key: Key, values?: RichTranslationValues) => ReactNode;
  has: (key: Key) => boolean;
};
