import guides from '@handout-data-fr';
import {handouts as words} from '../../messages/fr/handouts';
import type {HandoutContent} from '../content';

export const content: HandoutContent = {guides, words};
