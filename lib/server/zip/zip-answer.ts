import 'server-only';

/**
 * A ZIP as an answer that is made as fast as it is taken, and no further once whoever asked is gone.
 * @param chunks ended early by `return` when nobody reads any more
 * @param name the file's, without the ending
 * @param failed told of an error that comes too late for a status; the download breaks off then
 */
export const zipAnswer = (
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  failed: (error: unknown) => void,
): Response => {
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          failed(error);
          controller.error(error);
        }
      },
      cancel: async () => {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
};
