// Entry of the rendering « bootstrap »: an administration site on Bootstrap 5 whose tables are simple-datatables.
import 'bootstrap/dist/css/bootstrap.min.css';
import 'simple-datatables/dist/style.css';
import './style.css';
import { startRouter } from './router';

startRouter();
