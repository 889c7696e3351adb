import type {AdminPacket} from '../../core/handouts/admin-packet';
import type {HandoutContract} from '../../core/handouts/handout-contract';
import type {HandoutPart} from '../Handout/handout';
import type {HandoutWords} from '../messages/words';

/** What a request is written from. */
export type About = {
  readonly guide: HandoutContract;
  readonly packet: AdminPacket;
  readonly words: HandoutWords;
  /** Address of the guide in the language of the text, without a fragment. */
  readonly guideUrl: string;
};

export const text = (said: string): HandoutPart => ({kind: 'text', text: said});

export const link = (name: string, url: string): HandoutPart => ({kind: 'link', text: name, url});
