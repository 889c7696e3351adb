/** A module of its own: only the guides that have such a box load it. */
export {Inspection} from '@site/src/components/Inspection';
