// The libraries and their style sheets, in the order they need one another.
import './jquery-global';
import 'jquery-ui/dist/jquery-ui';
import 'jquery-ui/themes/base/all.css';
import 'jquery.fancytree/dist/modules/jquery.fancytree';
import 'jquery.fancytree/dist/skin-win8/ui.fancytree.css';
