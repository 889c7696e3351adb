import type {Lang} from '../../report/lang';
import {en} from './en';
import {fr} from './fr';
import type {CommandWords} from './words';

export const commandWords: Readonly<Record<Lang, CommandWords>> = {en, fr};
