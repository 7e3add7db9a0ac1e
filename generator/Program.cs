// The program: command line only.
return 0;
