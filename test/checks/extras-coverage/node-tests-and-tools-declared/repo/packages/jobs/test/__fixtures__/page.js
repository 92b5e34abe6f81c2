import nothing from 'that-is-not-there';

export default nothing;
