// The floor: a box in the page, and nothing that listens.
import { addBox, start } from './peer';

void start(addBox);
