import 'client-only';
import { v7 } from 'uuid';

/** A new id for a row or a mutation: UUID v7 in lower case, so that ids sort by when they were made. */
export const newId = (): string => v7();
