"""What the settings say of reporting."""

from rerail.runtime.reporting.build import BundleOptions
from rerail.runtime.reporting.delivering import DeliveryOptions
from rerail.runtime.reporting.evidence import Window
from rerail.runtime.reporting.reporting import ReportingOptions
from rerail.runtime.reporting.webhook import WebhookAddress
from rerail.runtime.targets import Targets
from rerail.settings import Settings


def reporting_of(settings: Settings) -> ReportingOptions:
    """For whoever files reports."""
    bundles = BundleOptions(
        patterns=settings.patterns,
        window=Window(before=settings.bundle_frames_before, after=settings.bundle_frames_after),
        file_limit=settings.bundle_artifact_limit,
        limit=settings.bundle_limit,
    )
    return ReportingOptions(bundles=bundles, targets=deliveries_of(settings).targets)


def deliveries_of(settings: Settings) -> DeliveryOptions:
    """For whoever delivers what is told of them."""
    webhook = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        webhook = WebhookAddress(
            settings.webhook_url.get_secret_value(),
            settings.webhook_secret.get_secret_value(),
            Targets(settings.allowed_targets),
        )
    return DeliveryOptions(webhook=webhook, folder=settings.report_folder, attempts=settings.delivery_attempts)
