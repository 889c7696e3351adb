import type {Kind} from '../model';
import {rightAddresses} from './addresses';
import {notLinks} from './code';
import {rightPlaces} from './places';
import {fineRemotes} from './remote';

export const temptingKinds: readonly Kind[] = [
  ...notLinks,
  ...rightPlaces,
  ...rightAddresses,
  ...fineRemotes,
];
