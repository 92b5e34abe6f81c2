import acme_billing
import ledgerkit
from acme_billing.invoices import Invoice
import harbourmaster

print(acme_billing, ledgerkit, Invoice, harbourmaster)
