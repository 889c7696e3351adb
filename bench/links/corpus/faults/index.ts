import type {FaultKind} from '../model';
import {addressFaults} from './addresses';
import {anchorFaults} from './anchors';
import {fileFaults} from './files';
import {languageFaults} from './languages';
import {remoteFaults} from './remote';
import {routeFaults} from './routes';

export const faultKinds: readonly FaultKind[] = [
  ...fileFaults,
  ...routeFaults,
  ...anchorFaults,
  ...languageFaults,
  ...addressFaults,
  ...remoteFaults,
];
