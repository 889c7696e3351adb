import {textElement} from '../nodes';
import type {Tag} from '.';

/** `<Operator/>`: who runs this copy of the site, as the host configured it. */
export const operator: Tag = () => [textElement('Operator', {})];

/** `<Contact/>`: how to reach them, as a link where the host gave an address. */
export const contact: Tag = () => [textElement('Contact', {})];
