"""The staff console: accounts and pages."""
