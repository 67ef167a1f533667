"""The benchmarks behind `make bench`: 薪声 measured, beside its peers where there are any, in the same run."""
