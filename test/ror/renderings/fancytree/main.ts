// An intranet of jQuery UI, whose directory is a Fancytree of departments.
import './widgets';
import './style.css';
import { start } from './app';

void start();
