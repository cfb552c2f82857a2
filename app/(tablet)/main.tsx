/// <reference types="vite/client" />
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from '@/components/visit/frame/shell';
import { catchInstallOffer } from '@/lib/tablet/install';
import { openTablet } from '@/lib/tablet/open-tablet';
import { keepShell } from '@/lib/tablet/keep-shell';
import '../globals.css';

const place = document.getElementById('shell');
if (!place) throw new Error('index.html has no place for the shell');
catchInstallOffer();
// Begins before React does: the database opens while the texts are fetched.
const opening = openTablet();
createRoot(place).render(
  <StrictMode>
    <Shell opening={opening} />
  </StrictMode>,
);

// In development the files change under the worker's feet.
if (import.meta.env.PROD) void keepShell();
