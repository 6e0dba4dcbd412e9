// Entry of the rendering « slickgrid »: an intranet of the jQuery UI days, whose list is a SlickGrid.
import './jquery';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/redmond/jquery-ui.css';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import './style.css';
import { startRouter } from './router';

$(() => void startRouter());
