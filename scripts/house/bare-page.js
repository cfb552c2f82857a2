/**
 * The customers' pages as they go over the line: no script runs there (their policy says so), so none is sent, nor what
 * React leaves in a page for its scripts; and their stylesheet is in the page, since on a slow line one more way there
 * and back costs more than its bytes. Plain JavaScript, like scripts/serve.js.
 */

/**
 * Whether an address can answer with a page of the customer's: the same addresses as lib/access/customer-address.ts (a
 * test holds them together).
 * @param {string} url path and query
 */
export const isBareAddress = (url) => /^\/[rk]([/?]|$)/.test(url);

/**
 * The nonce of a policy that lets no script run; undefined for any other.
 * @param {string} policy
 */
export const nonceOfBare = (policy) =>
  /script-src 'none'/.test(policy) ? /style-src [^;]*'nonce-([\w+/=-]+)'/.exec(policy)?.[1] : undefined;

/**
 * A page without scripts, without what waits for them, with its stylesheets inside.
 * @param {string} html as React writes it: every `<` of a text is escaped
 * @param {string} nonce
 * @param {(path: string) => string | null} styleOf the text of a stylesheet of the build; null leaves its link as it is
 */
export const barePage = (html, nonce, styleOf) =>
  html
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<link\b[^>]*>/g, (link) => {
      const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(link)?.[1];
      if (attribute('rel') === 'preload') return '';
      if (attribute('rel') !== 'stylesheet') return link;
      const style = styleOf(attribute('href') ?? '');
      return style === null ? link : `<style nonce="${nonce}">${style}</style>`;
    });
