// oxlint-disable house/marker-first -- a thread of its own, which Node loads as it is: no marker resolves there
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { root } = workerData;
const workspace = join(root, 'lib/report');
const fonts = ['biz-udpgothic', 'noto-emoji'].map((name) =>
  join(root, 'node_modules/@expo-google-fonts', name),
);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fonts }] });

/** The first that fits on one sheet is taken; the last one flows on over as many as it needs. */
const layouts = {
  report: [
    { columns: 2, size: 9 },
    { columns: 2, size: 8 },
    { columns: 1, size: 9.5 },
  ],
  paper: [{ size: 10.5 }, { size: 9 }],
};

function lay(template, data, layout) {
  const inputs = { data: JSON.stringify({ ...data, ...layout }) };
  const compiled = compiler.compile({ mainFilePath: join(workspace, `${template}.typ`), inputs });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiled.result;
}

function layBest(template, data) {
  for (const layout of layouts[template].slice(0, -1)) {
    const document = lay(template, data, layout);
    if (document.numOfPages === 1) return document;
  }
  return lay(template, data, layouts[template].at(-1));
}

/** Characters that no font has, as the compiler names them in its errors: `\"ไ\"`, `\"\\u{7}\"`. */
function missingIn(message) {
  const named = message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g);
  return new Set(
    Array.from(named, ([, shown]) =>
      shown.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    ),
  );
}

/** Printers set 〓 where a type is missing: the reader sees that something stands there. */
const withoutMissing = (value, missing) =>
  JSON.parse(
    [...missing].reduce(
      (text, one) => text.replaceAll(JSON.stringify(one).slice(1, -1), '〓'),
      JSON.stringify(value),
    ),
  );

function render(template, given) {
  let data = given;
  for (let round = 0; ; round += 1) {
    try {
      return compiler.pdf(layBest(template, data), { pdfStandard: 'ua-1' });
    } catch (error) {
      const missing = missingIn(String(error));
      if (missing.size === 0 || round === 5) throw error;
      data = withoutMissing(data, missing);
    }
  }
}

parentPort?.on('message', ({ id, template, data, pictures }) => {
  const files = [...pictures].map(([name, bytes]) => [join(workspace, name), Buffer.from(bytes)]);
  try {
    for (const [file, bytes] of files) compiler.mapShadow(file, bytes);
    parentPort.postMessage({ id, pdf: render(template, { ...data, pictures: [...pictures.keys()] }) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error).slice(0, 500) });
  }
  for (const [file] of files) compiler.unmapShadow(file);
  compiler.evictCache(10);
});
