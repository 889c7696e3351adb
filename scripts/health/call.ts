/** Where the gathered files go, unless said otherwise. */
export const defaultDir = '.passerelle/health';
