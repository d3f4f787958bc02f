"""Whether models were put into use, run and looked after."""
