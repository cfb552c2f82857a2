import type { ReactNode } from 'react';
import { StateIcon, type StateShape } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import type { Block, PhotoItem, StateItem, StepItem, Tone } from '@/lib/report/document';

export const shapeOf: Record<Tone, StateShape> = {
  ok: 'ok',
  faulty: 'faulty',
  attention: 'attention',
  'not-checked': 'not-checked',
  partly: 'partly',
  unknown: 'unknown',
};

function Paragraphs({ lines }: { lines: string[] }) {
  return lines.map((line, index) => (
    <p key={index} className="whitespace-pre-line [&+p]:mt-[0.7em]">
      {line}
    </p>
  ));
}

function Facts({ title, time, lines }: { title: string; time: string; lines: string[] }) {
  return (
    <div className="mb-[1em] last:mb-0">
      <h3 className="text-[1em]">
        {title} {time && <time className="ml-1 text-[0.85em] font-normal text-muted">{time}</time>}
      </h3>
      {lines.map((line, index) => (
        <p key={index} className="whitespace-pre-line">
          {line}
        </p>
      ))}
    </div>
  );
}

function Step({ item, number, last }: { item: StepItem; number: number; last: boolean }) {
  return (
    <li className="relative grid break-inside-avoid grid-cols-[2em_1fr] gap-x-[0.5em] pb-[1.1em] leading-relaxed last:pb-0">
      <span
        aria-hidden="true"
        className={`z-1 grid size-[1.7em] place-items-center rounded-full border-2 text-[0.85em] font-bold ${item.solved ? 'border-ok bg-ok text-surface' : 'border-accent bg-paper text-accent'}`}
      >
        {number}
      </span>
      {!last && (
        <span
          aria-hidden="true"
          className="report-thread absolute top-[1.6em] bottom-0 left-[0.68em] w-0.5 bg-line-strong"
        />
      )}
      <div>
        <time className="block text-[0.85em] text-muted">{item.time}</time>
        <p className="whitespace-pre-line">{item.text}</p>
        {item.results.map((result, index) => (
          <p
            key={index}
            className={`text-[0.9em] whitespace-pre-line ${item.solved ? 'font-bold text-ok' : 'text-muted'}`}
          >
            {result}
          </p>
        ))}
      </div>
    </li>
  );
}

function States({ title, aside, items }: { title: string; aside: string; items: StateItem[] }) {
  return (
    <div className="mt-[1.1em] first:mt-0">
      <h3 className="mb-[0.3em] text-[1em]">
        {title} {aside && <small className="ml-1 text-[0.85em] font-normal text-muted">{aside}</small>}
      </h3>
      <ul>
        {items.map((item, index) => (
          <li
            key={index}
            className="flex break-inside-avoid flex-wrap justify-between gap-x-[0.6em] border-b border-line py-[0.45em] leading-normal"
          >
            <span>{item.label}</span>
            <StateWord shape={shapeOf[item.tone]} className="ml-auto">
              {item.word}
            </StateWord>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One block of a report, of whatever kind; sized by the text around it. */
export function DocumentBlock({ block, photo }: { block: Block; photo: (item: PhotoItem) => ReactNode }) {
  switch (block.kind) {
    case 'paragraphs':
      return <Paragraphs lines={block.lines} />;
    case 'facts':
      return <Facts {...block} />;
    case 'box':
      return (
        <div className="mb-[1.2em] rounded-card bg-accent-tint px-[0.9em] py-[0.8em]">
          <h3 className="text-[1em]">
            {block.title}{' '}
            {block.time && <time className="ml-1 text-[0.85em] font-normal text-muted">{block.time}</time>}
          </h3>
          <p className="whitespace-pre-line">{block.text}</p>
        </div>
      );
    case 'steps':
      return (
        <ol className="[p+&]:mt-[1em]">
          {block.items.map((item, index) => (
            <Step key={index} item={item} number={index + 1} last={index === block.items.length - 1} />
          ))}
        </ol>
      );
    case 'states':
      return <States {...block} />;
    case 'settings':
      return (
        <dl>
          {block.items.map((item, index) => (
            <div key={index} className="mb-[1em] break-inside-avoid last:mb-0">
              <dt className="font-bold">{item.title}</dt>
              {item.lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
              {item.back && (
                <dd className="mt-[0.5em] rounded-card bg-unknown-tint px-[0.9em] py-[0.6em]">{item.back}</dd>
              )}
            </div>
          ))}
        </dl>
      );
    case 'photos':
      return (
        <ul className="grid gap-[1em] sm:grid-cols-2 print:grid-cols-2">
          {block.items.map((item) => (
            <li key={item.hash} className="break-inside-avoid leading-normal">
              {photo(item)}
              <p className="mt-[0.3em] text-[0.9em]">
                <time className="mr-[0.6em] text-muted">{item.time}</time>
                {item.words}
              </p>
            </li>
          ))}
        </ul>
      );
    case 'advice':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li
              key={index}
              className="grid break-inside-avoid grid-cols-[2em_1fr] border-b border-line py-[0.7em] leading-relaxed first:pt-0"
            >
              <StateIcon shape="check" className="mt-[0.2em] text-accent" />
              <div>
                <b className="block">{item.first}</b>
                {item.rest}
              </div>
            </li>
          ))}
        </ul>
      );
  }
}
