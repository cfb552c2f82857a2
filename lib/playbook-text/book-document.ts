import { type Document, isNode, parseDocument, visit } from 'yaml';

/** A playbook's text as its tree of nodes, comments among them. */
export type BookDocument = Document.Parsed;

/** Letters of a line after which words go on in the next. */
const LINE_WIDTH = 110;

let last: { text: string; document: BookDocument } | null = null;

/**
 * A text as a document to read. The last one is kept, since a form reads and edits one text again and again.
 * @param text YAML; what is wrong with it stands in the document's `errors`
 */
export function documentOf(text: string): BookDocument {
  if (last?.text !== text) last = { text, document: parsed(text) };
  return last.document;
}

/** What stands above the first item of a list is said of that item, and goes with it when it moves. */
function parsed(text: string): BookDocument {
  const document = parseDocument(text);
  visit(document, {
    Seq: (_key, seq) => {
      const [first] = seq.items;
      if (!seq.commentBefore || !isNode(first) || first.commentBefore) return;
      first.commentBefore = seq.commentBefore;
      seq.commentBefore = null;
    },
  });
  return document;
}

/** A text as a document to change; whoever changes it makes its text by `textOf`. */
export function takeDocument(text: string): BookDocument {
  const document = documentOf(text);
  last = null;
  return document;
}

/** The document as text: comments and order as they are, lines and brackets in one form. */
export function textOf(document: BookDocument): string {
  const text = document.toString({ lineWidth: LINE_WIDTH });
  last = { text, document };
  return text;
}
