import * as z from 'zod/mini';
import { sha256 } from '@/lib/mutation/text';
import { LARGEST_LOGO } from '@/lib/shop/logo';

const PROBLEMS = ['too-large', 'not-a-picture', 'heic', 'signed-out', 'server'] as const;

export type LogoProblem = (typeof PROBLEMS)[number];

const answerSchema = z.union([z.object({ hash: sha256() }), z.object({ code: z.string() })]);

/** Sends a picture that is to be the logo. @returns the hash of what was kept, or why it was not */
export const sendLogo = async (file: File): Promise<{ hash: string } | { problem: LogoProblem }> => {
  if (file.size > LARGEST_LOGO) return { problem: 'too-large' };
  try {
    const response = await fetch('/api/logos', {
      method: 'POST',
      headers: { 'x-kiriwake-sync': '1', 'content-type': 'application/octet-stream' },
      body: file,
    });
    const answer = answerSchema.parse(await response.json());
    if ('hash' in answer) return answer;
    return { problem: PROBLEMS.find((problem) => problem === answer.code) ?? 'server' };
  } catch {
    // Nobody answered, or nothing that can be read.
    return { problem: 'server' };
  }
};
