// What the fake browser lacks: sentences, in French unless a test asks for another language.
import { speak } from './speak';

speak('fr');
