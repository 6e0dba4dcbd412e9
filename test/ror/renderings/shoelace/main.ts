// An application of Lit components on Shoelace: everything it shows is inside shadow roots.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/translations/fr.js';
import './main.css';
import './icons';
import './ror-app';

document.body.append(document.createElement('ror-app'));
