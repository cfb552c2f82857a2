/**
 * The directory of providers: who can be behind a customer's line, mailbox or domain, and what their mail program has
 * to say to reach it. Data with a schema, every entry with the public page that it comes from.
 */
import * as z from 'zod/mini';
import { MAIL_PROTOCOLS, MAIL_SECURITIES, PROVIDER_KINDS } from './provider-terms';

const filled = z.string().check(z.trim(), z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/));
/** A day, or as much of it as is known: 2010, 2010-11, 2010-11-25. */
const day = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
const page = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));
const text = z.strictObject({ ja: filled, en: filled });
const some = <T extends z.core.$ZodType>(of: T) => z.optional(z.array(of).check(z.minLength(1)));

const serverSchema = z.strictObject({
  protocol: z.enum(MAIL_PROTOCOLS),
  /** `*` stands for what differs from customer to customer, `{domain}` for what follows the @ of their address. */
  host: z.string().check(z.regex(/^([a-z0-9*-]+|\{domain\})(\.([a-z0-9*-]+|\{domain\}))*$/)),
  port: z.int32().check(z.gte(1), z.lte(65_535)),
  security: z.enum(MAIL_SECURITIES),
  /** What is signed in with, where it is known. */
  username: z.optional(z.enum(['address', 'local-part', 'other'])),
  /** An earlier form: it may still work, or not any more. */
  old: z.optional(z.boolean()),
  since: z.optional(day),
  /** By then at the latest the newer form stood in its place; only of an old one. */
  until: z.optional(day),
});

const sourceSchema = z.strictObject({
  url: page,
  /** The day on which it was looked at; none where it was not opened. */
  looked: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  /**
   * `stored-copy`: the page as an archive holds it, which can be older. `thunderbird`: the public database of mail
   * settings. `public-code`: settings or contacts in published programs that agree; the page named is the company's
   * own and was not opened. `known`: common knowledge of the trade; the page named was not opened.
   */
  how: z.enum(['stored-copy', 'thunderbird', 'public-code', 'known']),
  /** What was taken from it, where it is not all. */
  for: z.optional(filled),
});

const deskSchema = z.strictObject({
  name: text,
  number: z.string().check(z.regex(/^[0-9][0-9-]+$/)),
  hours: z.optional(text),
  /** The way through the voice menu. */
  menu: z.optional(text),
  /** What they ask for. */
  asks: z.optional(text),
});

const providerSchema = z.strictObject({
  id: slug,
  name: text,
  kinds: z.array(z.enum(PROVIDER_KINDS)).check(z.minLength(1)),
  /** Other ways in which the name is written. */
  aliases: some(filled),
  /** Names that it had, and brands that went into it. */
  oldNames: some(filled),
  /** Of mail addresses; what lies below them belongs to it too. */
  domains: some(domain),
  /** Under which its own machines have their names, besides those of the addresses. */
  hosts: some(domain),
  /** Words on bills and in bankbooks, besides its names. */
  phrases: some(filled),
  /** Routers that only its customers have, or that it makes; the beginning of the model's name is enough. */
  routers: some(filled),
  /** Beginnings of the names that its routers' wireless networks have at first. */
  ssids: some(filled),
  servers: some(serverSchema),
  webmail: z.optional(page),
  customerPage: z.optional(page),
  desks: some(deskSchema),
  /** Blocks that it is known for, and how they are lifted. */
  blocks: some(z.strictObject({ what: text, unlock: z.optional(text) })),
  /** By what its genuine notices can be told: who sends them, where their links lead, what else shows it. */
  notices: z.optional(
    z.strictObject({ senders: some(filled), linkHosts: some(domain), how: z.optional(text) }),
  ),
  note: z.optional(text),
  sources: z.array(sourceSchema).check(z.minLength(1)),
});

/** One file: a company or a family of them. */
export const providerFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  providers: z.array(providerSchema).check(z.minLength(1)),
});

export type Provider = z.infer<typeof providerSchema>;
export type MailServer = z.infer<typeof serverSchema>;

/** All entries, and what tells one state of them from another. */
export type ProviderDirectory = { version: string; providers: Provider[] };
