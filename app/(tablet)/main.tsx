/// <reference types="vite/client" />
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from '@/components/visit/frame/shell';
import { catchInstallOffer } from '@/lib/tablet/install';
import { keepShell } from '@/lib/tablet/keep-shell';
import '../globals.css';

const place = document.getElementById('shell');
if (!place) throw new Error('index.html has no place for the shell');
catchInstallOffer();
createRoot(place).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);

// In development the files change under the worker's feet.
if (import.meta.env.PROD) void keepShell();
