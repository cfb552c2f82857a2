import { loadShippedPlaybooks } from '../playbooks/load';

/** The shipped playbooks, which the demo's cases follow; read once, since that takes a second. */
export const DEMO_PLAYBOOKS = loadShippedPlaybooks();
